// A UPN is not made from text without its check letter being checked.
// expect: conversion|convert
#include <juniper/mis/codes/upn.hpp>

#include <optional>

std::optional<juniper::mis::Upn> number() {
#ifdef JUNIPER_MISTAKE
  return juniper::mis::Upn{"A123456789012"};
#else
  return juniper::mis::Upn::parse("A123456789012").value();
#endif
}
