-- Whom the Duty to Notify binds (Modern Slavery Act 2015, section 52): listed public authorities of England and Wales alone.
ALTER TABLE "organisation" ADD COLUMN     "duty_to_notify" BOOLEAN NOT NULL DEFAULT false;
