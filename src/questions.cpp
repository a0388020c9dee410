// The questions of every module together.
#include <juniper/mis/questions.hpp>

#include <juniper/mis/accountability/questions.hpp>
#include <juniper/mis/attendance/questions.hpp>
#include <juniper/mis/consent/questions.hpp>
#include <juniper/mis/protection/questions.hpp>
#include <juniper/mis/retention/questions.hpp>
#include <juniper/mis/rights/questions.hpp>
#include <juniper/mis/safeguarding/questions.hpp>
#include <juniper/mis/vetting/questions.hpp>

#include <algorithm>

namespace juniper::mis {

std::vector<rulebook::Question> const& questions() {
  static std::vector<rulebook::Question> const all = [] {
    std::vector<rulebook::Question> joined;
    for (auto const& module : {
             accountability::questions(),
             attendance::questions(),
             consent::questions(),
             protection::questions(),
             retention::questions(),
             rights::questions(),
             safeguarding::questions(),
             vetting::questions(),
         }) {
      joined.insert(joined.end(), module.begin(), module.end());
    }
    std::ranges::sort(joined, {}, &rulebook::Question::name);
    return joined;
  }();
  return all;
}

rulebook::Question const* find_question(std::string_view name) {
  auto const& all = questions();
  auto const found = std::ranges::lower_bound(all, name, {}, &rulebook::Question::name);
  return found != all.end() && found->name == name ? &*found : nullptr;
}

}  // namespace juniper::mis
