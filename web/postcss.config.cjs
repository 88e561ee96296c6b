module.exports = {
  plugins: {
    'postcss-preset-mantine': {},
    'postcss-simple-vars': {
      variables: { phone: '40em', pad: '48em', desk: '62em', pane: '84em', wide: '100em' },
    },
  },
};
