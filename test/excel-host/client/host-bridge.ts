import { bindingAsList } from '../bindings';
import type { ExcelHost } from '../excel-host';
import type { Bridge, ClientFacts } from './native-client';

export function clientFacts({ surroundings, book }: ExcelHost): ClientFacts {
  const { sets, theme, url, language, isReadOnly } = surroundings;
  return { sets, theme, url, language, isReadOnly, settings: [...book.settings] };
}

/** The host's end of the bridge to a page. */
export function bridgeTo(host: ExcelHost): Bridge {
  return {
    request: async (body, flags) => JSON.stringify(await host.execute(body, flags)),
    async saveSettings(settings) {
      host.book.settings = new Map(JSON.parse(settings) as [string, string][]);
    },
    async binding(id) {
      const found = host.bindings.get(id);
      return found ? JSON.stringify(bindingAsList(found)) : '';
    },
    async commandDone(id, status) {
      host.ribbon.done(id, status);
    },
  };
}
