import type { RibbonCommands } from './ribbon-commands';

/** Registers the ribbon's commands with Office by their names in the manifest. Office must be ready. */
export function associateCommands(commands: RibbonCommands): void {
  for (const [name, command] of Object.entries(commands) as [string, () => Promise<void>][]) {
    // Excel disables the button until the command reports that it has completed.
    Office.actions.associate(
      name,
      (event: Office.AddinCommands.Event) => void command().finally(() => event.completed()),
    );
  }
}
