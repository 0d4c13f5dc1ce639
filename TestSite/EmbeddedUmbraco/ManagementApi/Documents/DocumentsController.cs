using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Documents;

[ManagementRoute("document")]
[Authorize(Policy = AuthorizationPolicies.TreeAccessDocuments)]
internal sealed class DocumentsController(
    IContentEditingService editing, DocumentPageMapper mapper, PropertyValues values, IOptions<ContentSettings> settings) : DocumentControllerBase
{
    [HttpGet("configuration")]
    public IActionResult Configuration() => Ok(new
    {
        settings.Value.DisableDeleteWhenReferenced,
        settings.Value.DisableUnpublishWhenReferenced,
        settings.Value.AllowEditInvariantFromNonDefault,
        allowNonExistingSegmentsCreation = false,
    });

    [HttpGet("{id:guid}")]
    public Task<IActionResult> ByKey(Guid id) => IfMayAsync(ActionBrowse.ActionLetter, id, async () =>
        await editing.GetAsync(id) is { } content ? Ok(mapper.Map(content)) : Missing("document"));

    [HttpPost]
    public async Task<IActionResult> Create(CreateDocumentRequest request)
    {
        IEnumerable<string> cultures = request.Variants.Select(variant => variant.Culture).OfType<string>();
        if (!await MayAsync(ContentPermissionResource.WithKeys(ActionNew.ActionLetter, request.Parent?.Id, cultures), Policy))
        {
            return Refused();
        }

        Attempt<ContentCreateResult, ContentEditingOperationStatus> result = await editing.CreateAsync(ToModel(request), CurrentUser.Key);
        return result is { Success: true, Result.Content: { } content }
            ? CreatedWithId("document", content.Key)
            : ContentProblems.Editing.Result(result.Status);
    }

    [HttpPut("{id:guid}")]
    public Task<IActionResult> Update(Guid id, UpdateDocumentRequest request) => IfMayAsync(ActionUpdate.ActionLetter, id, async () =>
    {
        if (await editing.GetAsync(id) is not { } content)
        {
            return Missing("document");
        }

        ContentUpdateModel model = Fill(new ContentUpdateModel(), content, request);
        Attempt<ContentUpdateResult, ContentEditingOperationStatus> result = await editing.UpdateAsync(id, model, CurrentUser.Key);
        return result.Success ? Ok() : ContentProblems.Editing.Result(result.Status);
    });

    [HttpPut("/umbraco/management/api/v1.1/document/{id:guid}/validate")]
    public Task<IActionResult> Validate(Guid id, UpdateDocumentRequest request) => IfMayAsync(ActionUpdate.ActionLetter, id, async () =>
    {
        if (await editing.GetAsync(id) is not { } content)
        {
            return Missing("document");
        }

        ValidateContentUpdateModel model = Fill(new ValidateContentUpdateModel { Cultures = request.Cultures?.ToHashSet(StringComparer.OrdinalIgnoreCase) }, content, request);
        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await editing.ValidateUpdateAsync(id, model, CurrentUser.Key);
        return result.Success ? Ok() : ContentProblems.Editing.Result(result.Status);
    });

    [HttpPost("validate")]
    public async Task<IActionResult> ValidateNew(CreateDocumentRequest request)
    {
        if (!await MayAsync(ContentPermissionResource.WithKeys(ActionNew.ActionLetter, request.Parent?.Id), Policy))
        {
            return Refused();
        }

        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await editing.ValidateCreateAsync(ToModel(request), CurrentUser.Key);
        return result.Success ? Ok() : ContentProblems.Editing.Result(result.Status);
    }

    [HttpDelete("{id:guid}")]
    public Task<IActionResult> Delete(Guid id) => IfMayAsync(ActionDelete.ActionLetter, id, async () =>
        Answer(await editing.DeleteAsync(id, CurrentUser.Key)));

    private T Fill<T>(T model, IContent content, UpdateDocumentRequest request)
        where T : ContentUpdateModel
    {
        model.TemplateKey = request.Template?.Id;
        model.Properties = values.Merge(content, request.Values);
        model.Variants = request.Variants.Select(ToVariant);
        return model;
    }

    private static ContentCreateModel ToModel(CreateDocumentRequest request) => new()
    {
        Key = request.Id,
        ParentKey = request.Parent?.Id,
        ContentTypeKey = request.DocumentType.Id,
        TemplateKey = request.Template?.Id,
        Properties = request.Values.Select(PropertyValues.ToModel),
        Variants = request.Variants.Select(ToVariant),
    };

    private static VariantModel ToVariant(VariantRequest variant) => new()
    {
        Culture = variant.Culture,
        Segment = variant.Segment,
        Name = variant.Name,
    };
}
