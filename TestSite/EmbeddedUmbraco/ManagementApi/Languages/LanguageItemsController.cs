using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Languages;

[ManagementRoute("item/language")]
internal sealed class LanguageItemsController(ILanguageService languages) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> Items([FromQuery(Name = "isoCode")] HashSet<string> isoCodes) => isoCodes.Count == 0
        ? Ok(Array.Empty<LanguageItemModel>())
        : Ok((await languages.GetMultipleAsync(isoCodes)).Select(LanguageItemModel.From));

    [HttpGet("default")]
    public async Task<IActionResult> Default() =>
        await languages.GetDefaultLanguageAsync() is { } language ? Ok(LanguageItemModel.From(language)) : Missing("default language");
}
