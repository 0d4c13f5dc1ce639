using System.Net;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Net;

namespace EmbeddedUmbraco.Infrastructure;

/// <summary>The address of the caller, or of this machine when there is no request.</summary>
internal sealed class RequestIpResolver(IHttpContextAccessor http) : IIpResolver
{
    public string GetCurrentRequestIpAddress() => (http.HttpContext?.Connection.RemoteIpAddress ?? IPAddress.Loopback).ToString();
}
