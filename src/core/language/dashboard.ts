import { dashboardText as welsh } from './cy-GB/dashboard';
import { dashboardText as english } from './en-GB/dashboard';
import type { Catalogue } from './languages';
import type { Widened } from './widened';

/** The dashboard's texts, whatever the language. */
export type DashboardText = Widened<typeof english>;

export const DASHBOARD_TEXTS: Catalogue<DashboardText> = { 'en-GB': english, 'cy-GB': welsh };
