import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'var/',
      'node_modules/',
      'coverage/',
      'clients/typescript/dist/',
      'web/dist/',
      '**/schema.d.ts',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      // Nest modules and DTOs are classes by nature, some of them empty.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Entities are columns without behaviour: a copy of one loses nothing.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The decorators read the written type of a field, also where its default would tell.
      '@typescript-eslint/no-inferrable-types': 'off',
      // `_` takes out a member that must not go on with the rest.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          varsIgnorePattern: '^_$',
          argsIgnorePattern: '^_$',
          destructuredArrayIgnorePattern: '^_$',
        },
      ],
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'max-params': ['error', 4],
      complexity: ['error', 8],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // A component is a table of what stands where: longer than a function, and as easy to read.
    files: ['web/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 100 }],
      complexity: ['error', 15],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': [
        'error',
        {
          // React calls what an effect gives back, and newer engines give a promise for `scrollTo` and its like.
          selector:
            'CallExpression[callee.name=/^use(Layout|Insertion)?Effect$/] > ArrowFunctionExpression > .body:matches(CallExpression, ChainExpression)',
          message: 'An effect gives back nothing, or a function that ends it.',
        },
      ],
      // A redirect of the router is thrown, and is no error.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    // Programs of the command line, to be read and copied.
    files: ['docs/examples/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A migration is one text of SQL, as long as its table is wide.
    files: ['migrations/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts', 'test/**/*.ts'],
    rules: {
      // A describe block is a list of sentences, not a function.
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400 }],
      // What an answer holds is what the test is there to say.
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
