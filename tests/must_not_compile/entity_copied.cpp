// A description is known by where it lies: it is looked at by reference and cannot be copied by mistake.
// expect: use of deleted function|deleted
#include <juniper/mis/people/pupil.hpp>

namespace mis = juniper::mis;

std::size_t fields_of_a_pupil() {
#ifdef JUNIPER_MISTAKE
  auto pupil = mis::description<mis::Pupil>();
#else
  auto const& pupil = mis::description<mis::Pupil>();
#endif
  return pupil.fields.size();
}
