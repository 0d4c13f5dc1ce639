using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Documents;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Media;

[ManagementRoute("media")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessMedia)]
internal sealed class MediaController(
    IMediaEditingService editing, MediaMapper mapper, PropertyValues values, IOptions<ContentSettings> settings) : MediaControllerBase
{
    [HttpGet("configuration")]
    public IActionResult Configuration() => Ok(new
    {
        settings.Value.DisableDeleteWhenReferenced,
        settings.Value.DisableUnpublishWhenReferenced,
    });

    [HttpGet("{id:guid}")]
    public Task<IActionResult> ByKey(Guid id) => IfMayAsync(id, async () =>
        await editing.GetAsync(id) is { } media ? Ok(mapper.Page(media)) : Missing("media item"));

    [HttpPost]
    public async Task<IActionResult> Create(CreateMediaRequest request)
    {
        if (!await MayAsync(MediaPermissionResource.WithKeys(request.Parent?.Id)))
        {
            return Refused();
        }

        Attempt<MediaCreateResult, ContentEditingOperationStatus> result = await editing.CreateAsync(ToModel(request), CurrentUser.Key);
        return result is { Success: true, Result.Content: { } media }
            ? CreatedWithId("media", media.Key)
            : ContentProblems.Editing.Result(result.Status);
    }

    [HttpPost("validate")]
    public async Task<IActionResult> ValidateNew(CreateMediaRequest request)
    {
        if (!await MayAsync(MediaPermissionResource.WithKeys(request.Parent?.Id)))
        {
            return Refused();
        }

        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await editing.ValidateCreateAsync(ToModel(request));
        return result.Success ? Ok() : ContentProblems.Editing.Result(result.Status);
    }

    [HttpPut("{id:guid}")]
    public Task<IActionResult> Update(Guid id, UpdateMediaRequest request) => IfMayAsync(id, async () =>
    {
        if (await editing.GetAsync(id) is not { } media)
        {
            return Missing("media item");
        }

        Attempt<MediaUpdateResult, ContentEditingOperationStatus> result = await editing.UpdateAsync(id, ToModel(media, request), CurrentUser.Key);
        return result.Success ? Ok() : ContentProblems.Editing.Result(result.Status);
    });

    [HttpPut("{id:guid}/validate")]
    public Task<IActionResult> Validate(Guid id, UpdateMediaRequest request) => IfMayAsync(id, async () =>
    {
        if (await editing.GetAsync(id) is not { } media)
        {
            return Missing("media item");
        }

        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await editing.ValidateUpdateAsync(id, ToModel(media, request));
        return result.Success ? Ok() : ContentProblems.Editing.Result(result.Status);
    });

    [HttpDelete("{id:guid}")]
    public Task<IActionResult> Delete(Guid id) => IfMayAsync(id, async () => Answer(await editing.DeleteAsync(id, CurrentUser.Key)));

    private MediaUpdateModel ToModel(IMedia media, UpdateMediaRequest request) => new()
    {
        Properties = values.Merge(media, request.Values),
        Variants = request.Variants.Select(ToVariant),
    };

    private static MediaCreateModel ToModel(CreateMediaRequest request) => new()
    {
        Key = request.Id,
        ParentKey = request.Parent?.Id,
        ContentTypeKey = request.MediaType.Id,
        Properties = request.Values.Select(PropertyValues.ToModel),
        Variants = request.Variants.Select(ToVariant),
    };

    private static VariantModel ToVariant(VariantRequest variant) => new() { Culture = variant.Culture, Segment = variant.Segment, Name = variant.Name };
}
