import type { EventEntry } from '../events';
import type { Theme } from '../surroundings';

/** What a page needs to know of its Excel before office.js loads. */
export interface ClientFacts {
  sets: Readonly<Record<string, string>>;
  theme: Theme;
  url: string;
  language: string;
  isReadOnly: boolean;
  /** Settings kept in the workbook, as JSON text by key. */
  settings: readonly (readonly [string, string])[];
}

/** How the page reaches its Excel; put on the window before the client is installed. */
export interface Bridge {
  /** Sends a request, as JSON; the answer is an outcome, as JSON. */
  request(body: string, flags: number): Promise<string>;
  saveSettings(settings: string): Promise<void>;
  /** What a binding is, as a list in JSON; empty where there is none of that id. */
  binding(id: string): Promise<string>;
  /** A ribbon command has done its work. */
  commandDone(id: string, status: number): Promise<void>;
}

/** What Excel tells the page, by the name of the function it calls on the window. */
export interface FromHost {
  events(entries: readonly EventEntry[]): void;
  command(id: string, name: string, event: string): void;
  theme(theme: Theme): void;
  /** An event of the older kind, by its number, of a binding or of the document as a whole. */
  raised(event: number, target: string, payload: readonly unknown[]): void;
}

export interface ClientWindow {
  excelBridge: Bridge;
  excelSays?: FromHost;
  external: unknown;
}

/**
 * Puts in place what office.js talks to in desktop Excel, `window.external`. It is handed to the browser as
 * text, and so stands by itself: no imports, nothing from outside.
 */
export function installClient(win: ClientWindow, facts: ClientFacts): void {
  const RICH_API = 93;
  const COMMAND_DONE = 94;
  const GET_BINDING = 68;
  const OLDER_EVENTS = [2, 3, 4];
  const EVENTS = 33;
  const COMMAND = 39;
  const handlers = new Map<string, (id: number, payload: unknown) => void>();
  // What desktop Excel hands over are Visual Basic's arrays.
  const array = (values: readonly unknown[]): { toArray(): readonly unknown[] } => ({ toArray: () => values });
  const nested = (value: unknown): unknown => (Array.isArray(value) ? array(value.map(nested)) : value);
  const number = (colour: string): number => parseInt(colour.slice(1), 16);
  let settings = facts.settings;
  let theme = facts.theme;

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'partner-returns',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.language,
    GetAppDataLocale: () => facts.language,
    GetDocUrl: () => facts.url,
    GetAppCapabilities: () => (facts.isReadOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000000',
    GetInstanceId: () => 'emulated',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(facts.sets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17000.20000',
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: facts.sets['DialogApi'] ?? '1.1' }),
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(Object.entries(theme).map(([name, colour]) => [name, number(colour as string)])),
      ),
    GetSettings: () => ({
      Read(keys: string[], values: string[]): void {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]): void {
        settings = keys.map((key, index) => [key, values[index] ?? ''] as const);
        void win.excelBridge.saveSettings(JSON.stringify(settings));
      },
    }),
  };

  // After office.js was loaded anew, the answers to its predecessor are for nobody.
  const answered = (done: () => void): void => {
    if (win.external === external) done();
  };

  async function execute(message: readonly unknown[], done: (result: unknown) => void): Promise<void> {
    const outcome = JSON.parse(await win.excelBridge.request(String(message[4]), Number(message[6]))) as
      { text: string } | { fault: number; message: string };
    const result = 'text' in outcome ? [0, [200, [], outcome.text]] : [outcome.fault, [outcome.fault, outcome.message]];
    answered(() => done(array(result)));
  }

  async function giveBinding(id: string, done: (result: unknown) => void): Promise<void> {
    const binding = await win.excelBridge.binding(id);
    // 3002: there is no binding of that id.
    answered(() => done(binding === '' ? array([3002]) : nested([0, JSON.parse(binding)])));
  }

  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${facts.language}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, params: readonly unknown[], done: (result: unknown) => void): void {
      if (id === RICH_API) void execute(params[0] as readonly unknown[], done);
      else if (id === COMMAND_DONE) {
        void win.excelBridge.commandDone(String(params[0]), Number(params[1]));
        done(array([0]));
      } else if (id === GET_BINDING) void giveBinding(String(params[0]), done);
      else done(array([5001]));
    },
    RegisterEvent(
      id: number,
      target: string,
      handler: (id: number, payload: unknown) => void,
      done: (status: number) => void,
    ): void {
      handlers.set(`${id} ${target}`, handler);
      setTimeout(() => answered(() => done([EVENTS, COMMAND, ...OLDER_EVENTS].includes(id) ? 0 : 5001)), 0);
    },
    UnregisterEvent(id: number, target: string, done: (status: number) => void): void {
      handlers.delete(`${id} ${target}`);
      setTimeout(() => answered(() => done(0)), 0);
    },
    MessageParent: () => undefined,
    MessageChild: () => undefined,
  };
  Object.defineProperty(win, 'external', { configurable: true, writable: true, value: external });

  win.excelSays = {
    events(entries) {
      handlers.get(`${EVENTS} `)?.(
        EVENTS,
        array(
          entries.map((entry) =>
            array([
              entry.messageCategory,
              entry.messageType,
              entry.targetId,
              entry.message,
              entry.id,
              entry.isRemoteOverride,
            ]),
          ),
        ),
      );
    },
    command(id, name, event) {
      handlers.get(`${COMMAND} `)?.(COMMAND, array([id, name, event]));
    },
    theme(changed) {
      theme = changed;
    },
    raised(event, target, payload) {
      handlers.get(`${event} ${target}`)?.(event, nested(payload));
    },
  };
}
