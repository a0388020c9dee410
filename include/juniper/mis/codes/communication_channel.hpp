// The code set of ways in which people and schools tell each other things.
#pragma once

#include <juniper/mis/codes/code.hpp>

#include <array>

namespace juniper::mis {

namespace detail {
inline constexpr std::array<CodeEntry, 7> communication_channel_entries{{
    {"online", "Online form or portal"},
    {"paper", "Paper"},
    {"email", "E-mail"},
    {"telephone", "Telephone"},
    {"in_person", "In person"},
    {"text_message", "Text message"},
    {"post", "Post"},
}};
}  // namespace detail

/// The set behind CommunicationChannel.
struct CommunicationChannelSet {
  /// The codes.
  static constexpr CodeSetInfo info{.name = "CommunicationChannel",
                                    .source = "Juniper MIS core",
                                    .entries = detail::communication_channel_entries};
};
/// How something was told or answered.
using CommunicationChannel = Code<CommunicationChannelSet>;

}  // namespace juniper::mis
