package org.plumbline.server.running;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a server is to run.
 *
 * @param port 0 for any free one
 * @param data the folder of the database that comes along, and of logs
 * @param databaseUrl another PostgreSQL to work on instead
 * @param demo whether an empty installation is filled with samples
 */
public record ServerSettings(int port, Path data, Optional<String> databaseUrl, boolean demo) {}
