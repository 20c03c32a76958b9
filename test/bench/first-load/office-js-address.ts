/** In place of Microsoft's addresses while it is measured: the installed office.js, from the same server as the pane. */
export const OFFICE_JS_ADDRESSES = ['office/office.js'] as const;
export const OFFICE_JS_HOSTS: readonly string[] = [];
