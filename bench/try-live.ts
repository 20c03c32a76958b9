import { measureLiveChecking } from './live-checking';
void (async () => { for (const row of await measureLiveChecking()) console.log(row.join(' | ')); process.exit(0); })();
