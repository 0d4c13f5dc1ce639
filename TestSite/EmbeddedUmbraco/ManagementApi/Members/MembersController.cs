using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.Members;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Members;

[ManagementRoute("member")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessMembers)]
internal sealed class MembersController(IMemberEditingService editing, MemberMapper mapper, IEventAggregator events) : ManagementController
{
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ByKey(Guid id, CancellationToken cancellationToken)
    {
        if (await editing.GetAsync(id) is not { } member)
        {
            return Missing("member");
        }

        await TellAsync(member, cancellationToken);
        return Ok(await mapper.PageAsync(member, CurrentUser));
    }

    [HttpPost]
    public async Task<IActionResult> Create(CreateMemberRequest request)
    {
        Attempt<MemberCreateResult, MemberEditingStatus> result = await editing.CreateAsync(MemberMapper.ToModel(request), CurrentUser);
        return result is { Success: true, Result.Content: { } member } ? CreatedWithId("member", member.Key) : MemberProblems.Of(result.Status);
    }

    [HttpPost("validate")]
    public async Task<IActionResult> ValidateNew(CreateMemberRequest request)
    {
        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await editing.ValidateCreateAsync(MemberMapper.ToModel(request));
        return result.Success ? Ok() : MemberProblems.Values.Result(result.Status);
    }

    [HttpPut("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, UpdateMemberRequest request)
    {
        if (await editing.GetAsync(id) is not { } member)
        {
            return Missing("member");
        }

        MemberUpdateModel model = await mapper.ToModelAsync(request, member, CurrentUser);
        Attempt<MemberUpdateResult, MemberEditingStatus> result = await editing.UpdateAsync(id, model, CurrentUser);
        return result.Success ? Ok() : MemberProblems.Of(result.Status);
    }

    [HttpPut("{id:guid}/validate")]
    public async Task<IActionResult> Validate(Guid id, UpdateMemberRequest request)
    {
        if (await editing.GetAsync(id) is not { } member)
        {
            return Missing("member");
        }

        MemberUpdateModel model = await mapper.ToModelAsync(request, member, CurrentUser);
        Attempt<ContentValidationResult, ContentEditingOperationStatus> result = await editing.ValidateUpdateAsync(id, model);
        return result.Success ? Ok() : MemberProblems.Values.Result(result.Status);
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id)
    {
        Attempt<IMember?, MemberEditingStatus> result = await editing.DeleteAsync(id, CurrentUser.Key);
        return result.Success ? Ok() : MemberProblems.Of(result.Status);
    }

    /// <summary>Before the values leave: what cannot be told of is not shown.</summary>
    private async Task TellAsync(IMember member, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> fields = CurrentUser.HasAccessToSensitiveData() ? await mapper.SensitiveFieldsAsync(member) : [];
        if (fields.Count > 0)
        {
            await events.PublishAsync(new MemberShownNotification(member, CurrentUser, fields), cancellationToken);
        }
    }
}
