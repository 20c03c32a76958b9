/** The account that owns nothing, on systems that have such numbers. */
const NOBODY = 65_534;

/**
 * Acts as an account that may not open everything. The superuser may, so that its rights are given up meanwhile; what
 * is loaded from the project's own folder must be loaded before.
 */
export async function withoutRootsRights<Result>(act: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return act();
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}
