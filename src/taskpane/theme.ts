import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Colours of Office around the pane, as far as they matter: RRGGBB with or without #. */
export interface SurroundingColours {
  readonly bodyBackgroundColor?: string;
}

/** Light or dark, as Office is; where Office does not say, as the system is. Contrast themes of the system go over either. */
export function themeOf(colours: SurroundingColours | undefined, prefersDark: boolean): Theme {
  const background = /^#?([0-9a-f]{6})$/i.exec(colours?.bodyBackgroundColor ?? '')?.[1];
  if (background === undefined) return prefersDark ? webDarkTheme : webLightTheme;
  return luminance(background) < 0.5 ? webDarkTheme : webLightTheme;
}

/** From 0, black, to 1, white; ITU-R BT.709. */
function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
