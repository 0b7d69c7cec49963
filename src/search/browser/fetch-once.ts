/** Fetches what search needs; answers that are under way already are waited for instead of being asked for again. */

const early = new Map<string, Promise<Response>>();

/** Takes over requests that were begun before this script was there. */
export function takeOver(requests: ReadonlyMap<string, Promise<Response>>): void {
  for (const [address, request] of requests) {
    early.set(address, request);
    // A failure is told to whoever asks for it.
    request.catch(() => {});
  }
}

/** The answer from an address. Throws when there is none, or a bad one. */
export async function fetchOk(address: string): Promise<Response> {
  const begun = early.get(address);
  early.delete(address);
  const answer = await (begun ?? fetch(address));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
