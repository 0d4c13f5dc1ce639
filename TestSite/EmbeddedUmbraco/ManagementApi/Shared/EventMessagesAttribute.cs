using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;

namespace EmbeddedUmbraco.ManagementApi.Shared;

/// <summary>Sends the messages of Umbraco's services along with every answer to a change, in the header that the client reads.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class EventMessagesAttribute : ActionFilterAttribute
{
    private const string Header = "Umb-Notifications";

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        // Made here, so that the services below add to the same messages.
        EventMessages messages = context.HttpContext.RequestServices.GetRequiredService<IEventMessagesFactory>().Get();
        await next();
        if (messages.Count > 0 && !HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            context.HttpContext.Response.Headers[Header] = JsonSerializer.Serialize(messages.GetAll().Select(message =>
                new { message = message.Message, category = message.Category, type = message.MessageType.ToString() }));
        }
    }
}
