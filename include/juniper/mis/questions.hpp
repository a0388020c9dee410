// Every question of law that the library answers, by name.
#pragma once

#include <juniper/mis/rulebook/question.hpp>

#include <string_view>
#include <vector>

namespace juniper::mis {

/// All of them, by name.
std::vector<rulebook::Question> const& questions();
/// The question of that name; null when there is none.
rulebook::Question const* find_question(std::string_view name);

}  // namespace juniper::mis
