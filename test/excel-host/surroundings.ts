/** The latest version of each requirement set that is offered, by the set's name. */
export type OfferedSets = Readonly<Record<string, string>>;

/** Colours of Office around the pane, as "#rrggbb". */
export interface Theme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

export interface SurroundingsOptions {
  /** The ExcelApi version that is offered: "1.9" to "1.15". */
  excelApi?: string;
  /** Changes to the requirement sets that every Excel has: a version, or undefined to remove the set. */
  sets?: Readonly<Record<string, string | undefined>>;
  theme?: Theme;
  /** Address of the workbook's file. */
  url?: string;
  language?: string;
  isReadOnly?: boolean;
}

/** The latest ExcelApi version whose members the installed office.js has. */
const LATEST_EXCEL_API = '1.15';

const EVERY_EXCEL: OfferedSets = {
  SharedRuntime: '1.2',
  DialogApi: '1.2',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  AddinCommands: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
};

export const LIGHT: Theme = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#212121',
  controlBackgroundColor: '#ffffff',
  controlForegroundColor: '#212121',
};
export const BLACK: Theme = {
  bodyBackgroundColor: '#000000',
  bodyForegroundColor: '#ffffff',
  controlBackgroundColor: '#000000',
  controlForegroundColor: '#ffffff',
};
export const DARK: Theme = {
  bodyBackgroundColor: '#262626',
  bodyForegroundColor: '#f0f0f0',
  controlBackgroundColor: '#363636',
  controlForegroundColor: '#f0f0f0',
};

/** What office.js learns about the program around it. */
export class Surroundings {
  readonly sets: OfferedSets;
  /** Called with the new theme, to tell the add-in. */
  onTheme: (theme: Theme) => void = () => undefined;
  private colours: Theme;
  readonly url: string;
  readonly language: string;
  readonly isReadOnly: boolean;

  constructor({
    excelApi = LATEST_EXCEL_API,
    sets = {},
    theme = LIGHT,
    url = 'C:\\Returns\\Return.xlsx',
    language = 'en-GB',
    isReadOnly = false,
  }: SurroundingsOptions) {
    const all = { ...EVERY_EXCEL, ExcelApi: excelApi, ...sets };
    this.sets = Object.fromEntries(
      Object.entries(all).flatMap(([name, version]) => (version === undefined ? [] : [[name, version]])),
    );
    this.colours = theme;
    this.url = url;
    this.language = language;
    this.isReadOnly = isReadOnly;
  }

  get theme(): Theme {
    return this.colours;
  }

  /** Changes Office's theme, as a person does in its settings; add-ins see it when they next read it. */
  set theme(theme: Theme) {
    this.colours = theme;
    this.onTheme(theme);
  }
}
