import { personalDataRule } from '../personal-data-rule';

/** What seems to be a number plate where it would be printed. */
export const vehicleRegistration = personalDataRule('vehicle-registration', 'vehicle registration');
