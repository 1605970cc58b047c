package clinic.booking.availability;

import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;

/** What a clinic has, read from nowhere. */
final class KnownPractice extends Practices {

    private final Practice practice;

    KnownPractice(Practice practice) {
        super(null, null, null, null);
        this.practice = practice;
    }

    @Override
    public Practice of(String clinicId) {
        return practice;
    }
}
