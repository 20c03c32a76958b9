/** Runs a script's work; what goes wrong is said in a sentence, without where in the code it happened. */
export async function plainly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exitCode = 1;
  }
}
