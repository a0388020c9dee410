// Showing seen records as JSON.
#include <juniper/mis/exchange/seen_json.hpp>
#include <juniper/mis/json/json.hpp>

namespace juniper::mis::exchange {

std::string seen_json(SeenRecord const& record) {
  return json::to_json(json::PartialRecord{
      .entity = &record.entity(),
      .id = record.id(),
      .version = record.version(),
      .withheld = [&record](std::size_t i) { return record.state(i) == FieldState::withheld; },
      .value =
          [&record](std::size_t i) {
            return record.state(i) == FieldState::value ? record.value(i) : ValueView{};
          },
      .why_withheld = [&record](std::size_t i) { return record.why_withheld(i); }});
}

std::string seen_json(RecordPage const& page) {
  std::string lines;
  for (auto const& record : page.records) { lines += seen_json(record) + "\n"; }
  return lines;
}

}  // namespace juniper::mis::exchange
