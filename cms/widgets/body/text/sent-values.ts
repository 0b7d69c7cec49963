/** Tells values that come back from outside from those that are new there. */

/** What was told to the outside and has not come back yet. */
export interface SentValues {
  /** Notes a value that is told. */
  send(value: string): void;
  /** Whether a value is one of those; it and the earlier ones are done with. */
  isEcho(value: string): boolean;
}

const most = 50;

/** A form that is a little behind gives back an earlier value while someone types on; it must not undo the typing. */
export function trackSentValues(): SentValues {
  let sent: string[] = [];
  return {
    send: (value) => {
      sent = [...sent, value].slice(-most);
    },
    isEcho: (value) => {
      const at = sent.lastIndexOf(value);
      if (at >= 0) sent = sent.slice(at + 1);
      return at >= 0;
    },
  };
}
