import { defineClass, type HostClass } from '../dispatch/define-class';

/** What office.js itself calls when it has started, so that ribbon buttons may be pressed; there are none here. */
export const ADDIN_INTERNAL_SERVICE: HostClass<object> = defineClass<object>({
  name: 'AddinInternalService',
  methods: {
    notifyActionHandlerReady: () => undefined,
  },
});
