/** https://wicg.github.io/savedata/ */
interface SavingNavigator {
  connection?: { saveData?: boolean };
}

/** Returns whether the reader has asked the browser to save data. */
export function savesData(): boolean {
  return (navigator as SavingNavigator).connection?.saveData === true;
}
