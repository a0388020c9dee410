// An identifier of one kind is not taken for one of another.
// expect: Id<School>.*Id<Pupil>|Id<Pupil>.*Id<School>
#include <juniper/mis/base/id.hpp>

struct Pupil;
struct School;

void admit(juniper::mis::Id<Pupil> pupil, juniper::mis::Id<School> school);

void place(juniper::mis::Id<Pupil> pupil, juniper::mis::Id<School> school) {
#ifdef JUNIPER_MISTAKE
  admit(school, pupil);
#else
  admit(pupil, school);
#endif
}
