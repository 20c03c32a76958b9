import type { RibbonCommands } from '../ribbon';

/** Gives the ribbon's buttons their commands, by the names that they have in the manifest. Office must be ready. */
export function associateCommands(commands: RibbonCommands): void {
  for (const [name, command] of Object.entries(commands) as [string, () => Promise<void>][]) {
    // Excel greys the button out until it hears that the command is done.
    Office.actions.associate(
      name,
      (event: Office.AddinCommands.Event) => void command().finally(() => event.completed()),
    );
  }
}
