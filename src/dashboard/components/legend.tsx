import type { ViewSeries } from '../model/view';

/** Which look stands for what; one series needs none. */
export function Legend({ series }: { readonly series: readonly ViewSeries[] }) {
  if (series.length < 2) return null;
  return (
    <ul className="dash-legend">
      {series.map(({ name, look }) => (
        <li key={name}>
          <span className={`dash-swatch dash-${look}`} aria-hidden />
          {name}
        </li>
      ))}
    </ul>
  );
}
