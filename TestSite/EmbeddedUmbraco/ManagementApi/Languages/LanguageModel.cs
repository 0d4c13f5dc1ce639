using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.ManagementApi.Languages;

internal sealed record LanguageModel(string Name, string IsoCode, bool IsDefault, bool IsMandatory, string? FallbackIsoCode)
{
    public static LanguageModel From(ILanguage language) =>
        new(language.CultureName, language.IsoCode, language.IsDefault, language.IsMandatory, language.FallbackIsoCode);
}

internal sealed record LanguageItemModel(string Name, string IsoCode)
{
    public static LanguageItemModel From(ILanguage language) => new(language.CultureName, language.IsoCode);
}
