import type { EventEntry } from '../../excel-host/events';

/** What the add-in's frame is told of the program around it. */
export interface WebFacts {
  sets: Readonly<Record<string, string>>;
  language: string;
  /** The add-in's page, on the same host as the one that frames it. */
  address: string;
}

export interface WebWindow {
  /** Sends a request to the emulated Excel, as JSON; the answer is an outcome, as JSON. */
  excelRequest(body: string, flags: number): Promise<string>;
  excelEvents?(entries: readonly EventEntry[]): void;
}

/** A message of office.js's to the page around it, or of that page's to office.js. */
interface Message {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType: number;
  _data: { eventDispId?: number; DdaMethod?: { DispatchId: number }; ArrayData?: readonly unknown[] };
}

/**
 * Frames an add-in as Excel on the web does, and answers what office.js asks by messages. It is handed to the
 * browser as text, and so stands by itself: no imports, nothing from outside.
 */
export function frameAddIn(win: Window & typeof globalThis & WebWindow, { sets, language, address }: WebFacts): void {
  const REQUEST = 0;
  const ANSWER = 1;
  const [SUBSCRIBE, UNSUBSCRIBE] = [1, 2];
  const RICH_API = 93;
  const EVENTS = 33;
  const listening = new Map<number, Message>();
  const frame = win.document.createElement('iframe');
  frame.title = 'Add-in';
  frame.width = '320';
  frame.height = '640';

  /** @param kind 0 answers what was asked, 1 tells of an event */
  const say = (to: Message, data: unknown, kind = 0): void => {
    const answer = {
      _messageType: ANSWER,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _origin: win.origin,
      _data: data,
      _errorCode: 0,
      _responseType: kind,
      _serializerVersion: 1,
    };
    frame.contentWindow?.postMessage(JSON.stringify(answer), win.origin);
  };

  const context = {
    _id: 'add-in',
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'https://partner-returns.example/Return.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 2,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-0000-0000-000000000000',
    _appInstanceId: 'emulated',
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: '16.0.17000.20000',
    _appDomains: [],
    _initialDisplayMode: 2,
  };

  const execute = async (message: Message): Promise<void> => {
    const { DdaMethod, ArrayData = [] } = message._data;
    if (DdaMethod?.DispatchId !== RICH_API) return say(message, { Version: 1, Error: 5001 });
    const outcome = JSON.parse(await win.excelRequest(String(ArrayData[4]), Number(ArrayData[6]))) as
      { text: string } | { fault: number };
    say(
      message,
      'text' in outcome
        ? { Version: 1, Error: 0, Data: [200, [], outcome.text] }
        : { Version: 1, Error: outcome.fault },
    );
  };

  win.addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || typeof data !== 'string') return;
    const message = JSON.parse(data) as Message;
    if (message._messageType !== REQUEST) return;
    if (message._actionType === SUBSCRIBE || message._actionType === UNSUBSCRIBE) {
      if (message._actionType === SUBSCRIBE) listening.set(message._data.eventDispId ?? 0, message);
      return say(message, { Error: 0, Version: 1 });
    }
    if (message._actionName === 'executeMethod') return void execute(message);
    say(message, message._actionName === 'ContextActivationManager_getAppContextAsync' ? context : null);
  });

  win.excelEvents = (entries) => {
    const subscribed = listening.get(EVENTS);
    if (subscribed)
      say(
        subscribed,
        {
          ArrayData: entries.map((entry) => [
            entry.messageCategory,
            entry.messageType,
            entry.targetId,
            entry.message,
            entry.id,
            entry.isRemoteOverride,
          ]),
        },
        1,
      );
  };

  // office.js reads what comes last as the whole rest of the address.
  frame.src = `${address}?_host_Info=Excel$Web$16.00$${language}$telemetry$$disableLogging$0#&_serializer_version=1&_xdm_Info=conversation|add-in|${win.origin}`;
  win.document.body.append(frame);
}
