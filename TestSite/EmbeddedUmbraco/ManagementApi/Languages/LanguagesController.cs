using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Languages;

[ManagementRoute("language")]
internal sealed class LanguagesController(ILanguageService languages) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> All(int skip = 0, int take = 100) =>
        Ok((await languages.GetAllAsync()).ToPage(skip, take, LanguageModel.From));

    [HttpGet("{isoCode}")]
    public async Task<IActionResult> ByIsoCode(string isoCode) =>
        await languages.GetAsync(isoCode) is { } language ? Ok(LanguageModel.From(language)) : Missing("language");
}
