// Common transfer files (CTF 23 to 25): reading and writing them, bringing pupils in from one and taking pupils out to one.
#pragma once

#include <juniper/mis/exchange/ctf/bring_in.hpp>
#include <juniper/mis/exchange/ctf/header.hpp>
#include <juniper/mis/exchange/ctf/pupil.hpp>
#include <juniper/mis/exchange/ctf/reader.hpp>
#include <juniper/mis/exchange/ctf/take_out.hpp>
#include <juniper/mis/exchange/ctf/writer.hpp>
