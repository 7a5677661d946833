import type { Json } from '../json';

/** What names the conversation between one add-in and its host. */
export const CONVERSATION = { id: 'conversation-1', controlId: 'control-1' } as const;

/** Requirement sets by name, with the highest version supported. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What Excel on the web of about 2023 declares; `ExcelApi` is the highest that the npm package of office.js knows. */
export const WEB_REQUIREMENT_SETS: RequirementSets = {
  AddinCommands: '1.3',
  BindingEvents: '1.1',
  CompressedFile: '1.1',
  CustomXmlParts: '1.1',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  DocumentEvents: '1.1',
  ExcelApi: '1.15',
  File: '1.1',
  IdentityApi: '1.3',
  ImageCoercion: '1.1',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  TableBindings: '1.1',
};

/** The page of an add-in with what office.js reads from its address; `_xdm_Info` must come last. */
export function addInAddress(page: string, hostOrigin: string, locale = 'en-GB'): string {
  const query = page.includes('?') ? '&' : '?';
  return `${page}${query}_host_Info=${hostInfo(locale)}#&_serializer_version=1&_xdm_Info=${xdmInfo(hostOrigin)}`;
}

/**
 * The name of the add-in's window: the same once more as JSON. office.js hands it to the windows of dialogs, which opens them
 * itself: a host has no other part in dialogs than this name, and to say which other addresses they may have.
 */
export function addInWindowName(hostOrigin: string, locale = 'en-GB'): string {
  return JSON.stringify({
    baseFrameName: 'add-in',
    hostInfo: hostInfo(locale),
    xdmInfo: xdmInfo(hostOrigin),
    serializerVersion: '1',
  });
}

function hostInfo(locale: string): string {
  return ['Excel', 'Web', '16.01', locale, 'correlation-1', '', '', '0'].join('$');
}

function xdmInfo(hostOrigin: string): string {
  return [CONVERSATION.id, CONVERSATION.controlId, encodeURIComponent(hostOrigin)].join('|');
}

/** What the host tells of itself when an add-in starts. */
export function describeHost(about: {
  readonly documentUrl: string;
  readonly locale: string;
  readonly settings: readonly (readonly [string, Json])[];
  readonly requirementSets: RequirementSets;
}): Json {
  const matrix = Object.entries(about.requirementSets).map(([name, version]) => [
    name.toLowerCase(),
    version,
  ]);
  return {
    _id: CONVERSATION.controlId,
    _appName: 16,
    _appVersion: 16,
    _appUILocale: about.locale,
    _dataLocale: about.locale,
    _docUrl: about.documentUrl,
    _clientMode: 0,
    _settings: about.settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation-1',
    _appInstanceId: CONVERSATION.controlId,
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(Object.fromEntries(matrix)),
    // What pages in dialogs may use: no rich API, as on the web.
    _dialogRequirementMatrix: JSON.stringify({ dialogapi: '1.2', dialogorigin: '1.1' }),
    _clientWindowHeight: 768,
    _clientWindowWidth: 1366,
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.17531.40000',
    _addinName: 'add-in',
    _appDomains: [],
    _featureGates: {},
  };
}
