// What reading a code outside of its set answers.
#include <juniper/mis/codes/code.hpp>

#include <string>

namespace juniper::mis::detail {

Error not_in_code_set(CodeSetInfo const& set) {
  return {.code = ErrorCode::invalid,
          .text = "not a code of the set " + std::string{set.name},
          .hint = "the codes are those of " + std::string{set.source}};
}

}  // namespace juniper::mis::detail
