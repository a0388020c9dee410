// One pupil as the elements of a transfer file, in their order.
#pragma once

#include "exchange/ctf/xml_out.hpp"
#include <juniper/mis/exchange/ctf/pupil.hpp>

namespace juniper::mis::exchange::ctf {

/// Writes the element `Pupil`; `sex` is the name of the element for it. What is required is there.
void write_pupil(ElementsOut& out, Pupil const& pupil, char const* sex);

}  // namespace juniper::mis::exchange::ctf
