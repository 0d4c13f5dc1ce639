using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Languages;

[ManagementRoute("culture")]
internal sealed class CulturesController(ICultureService cultures) : ManagementController
{
    [HttpGet]
    public IActionResult All(int skip = 0, int take = 100) =>
        Ok(cultures.GetValidCultureInfos().ToPage(skip, take, culture => new { culture.Name, culture.EnglishName }));
}
