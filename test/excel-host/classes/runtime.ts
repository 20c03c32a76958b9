import { hostClass, type HostClass } from '../class-table';
import type { ExcelHost } from '../excel-host';

/** What office.js itself asks of the program around it. */
export const runtimeClasses: readonly HostClass[] = [
  hostClass<ExcelHost>('Microsoft.InternalService.AddinInternalService', {
    call: { NotifyActionHandlerReady: (host) => host.onListening() },
  }),
  hostClass<ExcelHost>('Microsoft.AppRuntime.AppRuntimeService', {
    call: {
      SetAppRuntimeState: (host, [state]) => {
        host.paneState = String(state);
      },
      GetAppRuntimeState: (host) => host.paneState,
    },
  }),
  hostClass<ExcelHost>('Runtime', {
    get: { EnableEvents: (host) => host.events.isOn },
    set: {
      EnableEvents: (host, isOn) => {
        host.events.isOn = isOn === true;
      },
    },
  }),
];
