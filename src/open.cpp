// Putting stores, keys and model together behind one URL.
#include <juniper/mis/open.hpp>

#include <juniper/mis/adapters/key_file.hpp>
#include <juniper/mis/adapters/memory.hpp>
#include <juniper/mis/adapters/sqlite.hpp>
#include <juniper/mis/json/user_fields.hpp>
#include <juniper/mis/storage/records.hpp>

namespace juniper::mis {
namespace {

Error bad_url(Engines const& engines) {
  std::string known;
  for (auto const& [scheme, engine] : engines) { known += (known.empty() ? "" : ", ") + scheme + ":"; }
  return {.code = ErrorCode::invalid, .text = "the store's URL begins with no known scheme", .hint = "known are " + known};
}

// A key file is only ever made together with its store: for an existing store a fresh one could open nothing.
Result<void> fill_keys(CoreParts& parts, KeySource& source) {
  parts.key_store = source.store;
  parts.key_provider = source.provider;
  if (source.file.empty()) { return {}; }
  auto const is_new = !parts.store->has(description<storage::StoreMark>());
  auto contents = adapters::open_key_file(source.file, is_new);
  if (!contents.ok()) { return std::move(contents).error(); }
  parts.key_store = contents->store;
  if (parts.key_provider == nullptr) { parts.key_provider = keys::root_key_provider(std::move(contents->root)); }
  return {};
}

}  // namespace

KeySource key_file(std::string_view path) { return {.file = std::string{path}, .store = {}, .provider = {}}; }

KeySource keys_in_memory() {
  return {.file = {},
          .store = keys::memory_key_store(),
          .provider = keys::root_key_provider(keys::SecretBytes::random(keys::key_size))};
}

Engines shipped_engines() {
  return {{"sqlite", [](std::string_view path) { return adapters::sqlite_store(path); }},
          {"memory", [](std::string_view) { return Result<std::shared_ptr<storage::Store>>{adapters::memory_store()}; }}};
}

Result<Core> open(std::string_view url, OpenOptions options) {
  auto const colon = url.find(':');
  auto const engine = colon == std::string_view::npos ? options.engines.end() : options.engines.find(url.substr(0, colon));
  if (engine == options.engines.end()) { return bad_url(options.engines); }
  auto store = engine->second(url.substr(colon + 1));
  if (!store.ok()) { return std::move(store).error(); }
  CoreParts parts;
  parts.store = *std::move(store);
  if (auto filled = fill_keys(parts, options.keys); !filled.ok()) { return std::move(filled).error(); }
  auto model = options.model ? *std::move(options.model) : school_model();
  for (auto const& text : options.user_fields) {
    if (auto added = json::add_user_fields(model.registry, text, options.findings); !added.ok()) { return std::move(added).error(); }
  }
  parts.registry = std::move(model.registry);
  parts.relations = std::move(model.relations);
  parts.policy = std::move(options.policy);
  parts.identity = std::move(options.identity);
  parts.clock = std::move(options.clock);
  parts.ids = std::move(options.ids);
  parts.log = std::move(options.log);
  return Core::assemble(std::move(parts), options.findings);
}

}  // namespace juniper::mis
