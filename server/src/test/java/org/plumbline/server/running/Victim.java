package org.plumbline.server.running;

import java.io.IOException;
import java.util.List;
import java.util.Random;

/** What is killed, as {@code kill -9} does. */
enum Victim {
  SERVER {
    @Override
    void strike(ServerProcess server, Random random) throws InterruptedException {
      server.kill();
    }
  },

  /** One of the database's processes, any one: the first of them then starts all others anew. */
  BACKEND {
    @Override
    void strike(ServerProcess server, Random random) throws IOException {
      List<ProcessHandle> others = server.postmaster().children().toList();
      others.get(random.nextInt(others.size())).destroyForcibly();
    }
  },

  /** The first of the database's processes; the others find out by themselves. */
  POSTMASTER {
    @Override
    void strike(ServerProcess server, Random random) throws IOException {
      ProcessHandle first = server.postmaster();
      first.destroyForcibly();
      first.onExit().join();
    }
  },

  /** As a loss of power would. */
  EVERYTHING {
    @Override
    void strike(ServerProcess server, Random random) throws IOException, InterruptedException {
      List<ProcessHandle> processes = server.databaseProcesses();
      processes.forEach(ProcessHandle::destroyForcibly);
      server.kill();
    }
  };

  abstract void strike(ServerProcess server, Random random)
      throws IOException, InterruptedException;
}
