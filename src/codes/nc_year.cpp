// Reading National Curriculum years.
#include <juniper/mis/codes/nc_year.hpp>

namespace juniper::mis {

Result<NcYear> NcYear::parse(std::string_view text) {
  for (std::size_t i = 0; i < detail::nc_years.size(); ++i) {
    if (detail::nc_years[i].code == text) { return NcYear{static_cast<int>(i + 1)}; }
  }
  return detail::not_in_code_set(info);
}

}  // namespace juniper::mis
