import { type IconName, icons, isDirectional } from '../icons.ts';

interface Props {
  readonly name: IconName;
}

/** An icon, hidden from screen readers: a name stands beside it. */
export function Icon({ name }: Props) {
  const className = isDirectional(name) ? 'body-icon body-icon-directional' : 'body-icon';
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={className}>
      {icons[name].map((path) => (
        <path key={path} d={path} />
      ))}
      {name === 'numbered' && <Digits />}
    </svg>
  );
}

/** Digits are turned back in right-to-left interfaces, where the icon around them is mirrored. */
function Digits() {
  return (
    <g className="body-icon-digits">
      {[1, 2, 3].map((digit) => (
        <text key={digit} x="4" y={digit * 5 + 2}>
          {digit}
        </text>
      ))}
    </g>
  );
}
