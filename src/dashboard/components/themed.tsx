import { FluentProvider, type Theme } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext } from 'react';

const ThemeAround = createContext<Theme | undefined>(undefined);

/**
 * Fluent's provider, which also tells what draws on a canvas of another theme: Fluent changes the style sheet under an
 * unchanged class name, and a canvas does not follow style sheets.
 */
export function Themed(props: {
  readonly theme: Theme;
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    <ThemeAround value={props.theme}>
      <FluentProvider {...props} />
    </ThemeAround>
  );
}

/** The theme around a component; the component is rendered again when it changes. */
export function useThemeAround(): Theme | undefined {
  return useContext(ThemeAround);
}
