/** Carries the click on a ribbon button to the add-in. */
type Carrier = (id: string, name: string, event: string) => void;

/** The buttons of the add-in in Excel's ribbon. */
export class Ribbon {
  private readonly running = new Map<string, (status: number) => void>();
  private clicks = 0;
  carrier: Carrier = () => undefined;

  /** Clicks the button of a function command; resolves once the command says that it is done. */
  click(name: string): Promise<void> {
    this.clicks += 1;
    const id = `command-${this.clicks}`;
    return new Promise((resolve, reject) => {
      this.running.set(id, (status) =>
        status === 0 ? resolve() : reject(new Error(`The command "${name}" ended with ${status}.`)),
      );
      this.carrier(id, name, JSON.stringify({ source: { id: name } }));
    });
  }

  done(id: string, status: number): void {
    this.running.get(id)?.(status);
    this.running.delete(id);
  }
}
