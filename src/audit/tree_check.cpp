// Checks the signed head, and every inner node against its children.
#include "tree_check.hpp"

#include "row_shape.hpp"

#include <juniper/mis/audit/records.hpp>

#include <algorithm>

namespace juniper::mis::audit {
namespace {

constexpr unsigned level_shift = 56;
constexpr std::uint64_t index_mask = (std::uint64_t{1} << level_shift) - 1;

std::uint64_t number_of(NodePlace place) { return std::uint64_t{place.level} << level_shift | place.index; }
NodePlace place_of(std::uint64_t number) {
  return {static_cast<std::uint8_t>(number >> level_shift), number & index_mask};
}

std::string node_text(NodePlace place) {
  return "audit_node " + std::to_string(place.level) + '/' + std::to_string(place.index);
}

}  // namespace

TreeCheck::TreeCheck(LogSource const& source, keys::PublicKey const& key, std::vector<Break>& breaks)
    : tenant_(source.tenant) {
  read_heads(source, key, breaks);
  read_nodes(source, breaks);
  if (head_) {
    size_ = head_->size;
  } else {
    size_ = static_cast<std::uint64_t>(
        std::ranges::count_if(nodes_, [](auto const& n) { return place_of(n.first).level == 0; }));
  }
  check_nodes(breaks);
  report_missing(breaks);
  if (!head_) { return; }
  if (auto const stored = root(head_->size); stored && *stored != head_->root) {
    breaks.push_back({"history_rewritten", "audit_head"});
  }
}

Hash const* TreeCheck::find(NodePlace place) const {
  auto const it = std::ranges::lower_bound(nodes_, number_of(place), {}, &std::pair<std::uint64_t, Hash>::first);
  return it == nodes_.end() || it->first != number_of(place) ? nullptr : &it->second;
}

void TreeCheck::against(Checkpoint const& kept, std::vector<Break>& breaks) const {
  if (kept.tenant != tenant_) {
    breaks.push_back({"checkpoint_foreign", "checkpoint"});
  } else if (kept.size > size_) {
    breaks.push_back({"checkpoint_ahead", "audit_head"});
  } else if (auto const stored = root(kept.size); stored && *stored != kept.root) {
    breaks.push_back({"history_rewritten", "checkpoint"});
  }
}

void TreeCheck::read_heads(LogSource const& source, keys::PublicKey const& key, std::vector<Break>& breaks) {
  auto const& entity = describe(static_cast<AuditHead const*>(nullptr));
  std::size_t count = 0;
  bool whole = true;
  source.heads([&](Row const& row) {
    ++count;
    if (!well_formed(entity, row) || row.id != Uuid::from_number(1) || !row.mac.empty()) {
      whole = false;
      return;
    }
    auto const size = std::get<std::int64_t>(row.cells[0]);
    auto const& note = std::get<std::string>(row.cells[1]);
    auto const checkpoint = read_note(note, key);
    // Our own head has one signature: a line beside it would be somebody else's hand in the table.
    if (!checkpoint.ok() || checkpoint->tenant != source.tenant || std::ranges::count(note, '\n') != 5) {
      whole = false;
      return;
    }
    whole = whole && size >= 0 && static_cast<std::uint64_t>(size) == checkpoint->size && row.version == 1 &&
            std::get<std::string>(row.cells[2]) == verifier_text(source.tenant, key);
    head_ = *checkpoint;
  });
  if (!whole || count != 1) { breaks.push_back({"head_forged", "audit_head"}); }
}

void TreeCheck::read_nodes(LogSource const& source, std::vector<Break>& breaks) {
  auto const& entity = describe(static_cast<AuditNode const*>(nullptr));
  source.nodes([&](Row const& row) {
    auto const number = row.id.number();
    bool const rises = nodes_.empty() || nodes_.back().first < number;
    if (!is_numbered(row.id) || !rises) {
      breaks.push_back({"node_changed", "audit_node " + row.id.text()});
      return;
    }
    auto const* hash = well_formed(entity, row) ? std::get_if<Bytes>(&row.cells[0]) : nullptr;
    if (hash == nullptr || hash->size() != Hash{}.size() || row.version != 1 || !row.mac.empty()) {
      breaks.push_back({"node_changed", node_text(place_of(number))});
      return;
    }
    auto& kept = nodes_.emplace_back(number, Hash{});
    std::ranges::copy(*hash, kept.second.begin());
  });
}

void TreeCheck::check_nodes(std::vector<Break>& breaks) const {
  for (auto const& [number, hash] : nodes_) {
    auto const place = place_of(number);
    if (place.level >= level_shift || place.index >= size_ >> place.level) {
      breaks.push_back({"node_changed", node_text(place)});
      continue;
    }
    if (place.level == 0) { continue; }
    auto const below = static_cast<std::uint8_t>(place.level - 1);
    auto const* left = find({below, place.index * 2});
    auto const* right = find({below, place.index * 2 + 1});
    if (left != nullptr && right != nullptr && node_hash(*left, *right) != hash) {
      breaks.push_back({"node_changed", node_text(place)});
    }
  }
}

void TreeCheck::report_missing(std::vector<Break>& breaks) const {
  auto const report = [&breaks](std::uint8_t level, std::uint64_t first, std::uint64_t end) {
    if (first == end) { return; }
    auto place = node_text({level, first});
    if (end - first > 1) { place += " to " + std::to_string(end - 1); }
    breaks.push_back({"node_missing", std::move(place)});
  };
  auto it = nodes_.begin();
  for (std::uint8_t level = 0; level < level_shift && size_ >> level != 0; ++level) {
    std::uint64_t next = 0;
    auto const end = size_ >> level;
    for (; it != nodes_.end() && place_of(it->first).level == level; ++it) {
      auto const index = place_of(it->first).index;
      if (index >= end) { continue; }
      report(level, next, index);
      next = index + 1;
    }
    report(level, next, end);
  }
}

std::optional<Hash> TreeCheck::root(std::uint64_t size) const {
  auto const places = frontier(size);
  if (std::ranges::any_of(places, [this](NodePlace p) { return find(p) == nullptr; })) { return std::nullopt; }
  return root_of(size, [this](NodePlace p) { return *find(p); });
}

}  // namespace juniper::mis::audit
