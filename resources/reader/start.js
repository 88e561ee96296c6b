// ?lang=en shows the document in English; otherwise the browser's preference decides.
const lang = new URLSearchParams(location.search).get('lang');
window.SwaggerUIBundle({
  url: `/api/openapi.json${lang ? `?lang=${encodeURIComponent(lang)}` : ''}`,
  dom_id: '#reader',
  deepLinking: true,
  validatorUrl: null,
});
