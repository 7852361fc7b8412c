// Runs in <head>, before anything is painted: the chosen theme must not arrive after a flash of the other one.
try {
  const { theme } = localStorage;
  if (theme) document.documentElement.dataset.theme = theme;
} catch {}
