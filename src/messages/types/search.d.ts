// Made from src/messages/en/*.json by `npm run format`; do not edit it by hand.
declare const messages: {};
export default messages;
