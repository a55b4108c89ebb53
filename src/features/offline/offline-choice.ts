import type { Wanted } from '#wiki/offline-messages.ts';

/** What the reader has chosen to keep offline. */
interface OfflineChoice {
  /** Returns what to keep now: without a choice, what is small, and nothing new if the device saves data. */
  now: () => Wanted['keep'];
  set: (choice: 'all' | 'nothing') => void;
}

/** https://wicg.github.io/savedata/ */
interface SavingNavigator {
  connection?: { saveData?: boolean };
}

/** Returns the reader's choice, which the device stores; if the storage is blocked, it lasts for the visit. */
export function offlineChoice(storage: Storage | null, siteId: string): OfflineChoice {
  const key = `${siteId}.offline`;
  let chosen: string | null = null;
  const read = () => {
    try {
      return storage?.getItem(key) ?? chosen;
    } catch {
      return chosen;
    }
  };
  return {
    now() {
      const choice = read();
      if (choice === 'all' || choice === 'nothing') return choice;
      return (navigator as SavingNavigator).connection?.saveData === true ? 'there' : 'small';
    },
    set(choice) {
      chosen = choice;
      try {
        storage?.setItem(key, choice);
      } catch {
        // The choice lasts for the visit.
      }
    },
  };
}
