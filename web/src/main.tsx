// First, because the first style sheet that names the layers decides their order.
import './theme/base.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@fontsource-variable/inter/wght.css';
import './theme/tokens.css';
import { loadTexts } from './texts/t.js';

// Texts are constants of the modules that show them, so those are loaded when the language is there.
await loadTexts();
const { start } = await import('./start.js');
start();
